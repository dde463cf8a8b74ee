package dev.armature.processor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings source as JavaPoet prints it into the form in which people leave it: see {@link Layout}. */
final class SourceLayout {

    private static final int MOST_COLUMNS = 120;
    private static final int STEP = 8;

    /** A comment of one line that takes three. */
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    /** Braces around nothing. */
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n+ *\\}(?=\\n)");
    /** The gap between two constants of one type. */
    private static final Pattern CONSTANT_GAP =
            Pattern.compile("(?m)^( +(?:private )?static final (\\w+) .*;\\n)\\n(?= +(?:private )?static final \\2 )");
    /** A declaration whose parameters JavaPoet has broken into lines. */
    private static final Pattern BROKEN_PARAMETERS =
            Pattern.compile("(?m)^ *[A-Za-z@][^*/;={}\\n]*\\([^*/;={}()\\n]*\\n[^*/;={}()]*\\) \\{");
    /** What a line of a type's declaration may end before. */
    private static final Pattern TYPE_CLAUSE = Pattern.compile(" (?=(extends|permits) )");

    private SourceLayout() {}

    /** Returns the source without the marks of possible line ends. */
    static String tidy(String source) {
        String joined = BROKEN_PARAMETERS
                .matcher(source)
                .replaceAll(match -> Matcher.quoteReplacement(parameters(match.group())));
        String broken = joined.lines()
                .map(SourceLayout::typeClauses)
                .flatMap(line -> lines(line).stream())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
        String shortened = SHORT_COMMENT.matcher(broken).replaceAll(match -> {
            String line = match.group(1) + "/** " + match.group(2) + " */";
            return Matcher.quoteReplacement(line.length() <= MOST_COLUMNS ? line : match.group());
        });
        String closed = EMPTY_BODY.matcher(shortened).replaceAll("{}");
        return CONSTANT_GAP.matcher(closed).replaceAll("$1");
    }

    /** Marks the places in a list of parameters, once for all of them and once before each. */
    private static String parameters(String declaration) {
        String line = declaration.replaceAll("\\(\\n *", "(").replaceAll("\\n *", " ");
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        StringBuilder marked = new StringBuilder();
        int depth = 0;
        for (char next : line.substring(open + 1, close).toCharArray()) {
            depth += next == '<' ? 1 : next == '>' ? -1 : 0;
            boolean isBetween = depth == 0 && next == ' ' && marked.charAt(marked.length() - 1) == ',';
            marked.append(isBetween ? Layout.SPACE : next);
        }
        return marked.isEmpty()
                ? line
                : line.substring(0, open + 1)
                        + Layout.marked(1, Layout.CUT + Layout.marked(0, marked.toString()))
                        + line.substring(close);
    }

    /** Marks the places in the declaration of a type: before what it extends and permits. */
    private static String typeClauses(String line) {
        if (!line.contains("class ") || !line.endsWith(" {")) {
            return line;
        }
        String declaration = line.substring(0, line.length() - 2);
        StringBuilder marked = new StringBuilder();
        int depth = 0;
        int clauses = 0;
        for (int i = 0; i < declaration.length(); i++) {
            char next = declaration.charAt(i);
            depth += next == '<' ? 1 : next == '>' ? -1 : 0;
            if (depth == 0 && TYPE_CLAUSE.matcher(declaration.substring(i)).lookingAt()) {
                marked.append(clauses++ == 0 ? Layout.BEGIN + "1" + Layout.SPACE : String.valueOf(Layout.SPACE));
            } else {
                marked.append(next);
            }
        }
        return clauses == 0 ? line : marked.append(Layout.END).append(" {").toString();
    }

    /** Breaks a line that is too long at its first outermost group, and then what comes of it. */
    private static List<String> lines(String line) {
        String whole = onOneLine(line);
        int begin = line.indexOf(Layout.BEGIN);
        if (whole.length() <= MOST_COLUMNS || begin < 0) {
            return List.of(whole);
        }
        List<String> parts = broken(line, begin);
        if (isAssignment(line, begin) && onOneLine(parts.get(1)).length() > MOST_COLUMNS) {
            // A line end behind the sign would not be enough, so the value is broken where it stands.
            return lines(parts.get(0) + parts.get(1).stripLeading());
        }
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            lines.addAll(lines(part));
        }
        return lines;
    }

    /** Returns the lines of a line whose group at the given position is broken; inner groups are still marked. */
    private static List<String> broken(String line, int begin) {
        int indent = indent(line) + STEP * (line.charAt(begin + 1) - '0');
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder(line.substring(0, begin));
        int depth = 1;
        int position = begin + 2;
        while (depth > 0) {
            char next = line.charAt(position++);
            if (next == Layout.BEGIN) {
                depth++;
            } else if (next == Layout.END) {
                depth--;
            }
            if (depth == 1 && (next == Layout.CUT || next == Layout.SPACE)) {
                lines.add(current.toString());
                current = new StringBuilder(" ".repeat(indent));
            } else if (depth > 0) {
                current.append(next);
            }
        }
        lines.add(current + line.substring(position));
        return lines;
    }

    private static boolean isAssignment(String line, int begin) {
        return line.startsWith("= ", begin - 2) && line.charAt(begin + 2) == Layout.CUT;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String onOneLine(String line) {
        int first = 0;
        while (first < line.length() && !isMark(line.charAt(first))) {
            first++;
        }
        if (first == line.length()) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length()).append(line, 0, first);
        for (int i = first; i < line.length(); i++) {
            char next = line.charAt(i);
            if (!isMark(next)) {
                plain.append(next);
            } else if (next == Layout.SPACE) {
                plain.append(' ');
            } else if (next == Layout.BEGIN) {
                // The digit behind it belongs to the mark.
                i++;
            }
        }
        return plain.toString();
    }

    private static boolean isMark(char unit) {
        return unit >= Layout.BEGIN && unit <= Layout.SPACE;
    }
}
