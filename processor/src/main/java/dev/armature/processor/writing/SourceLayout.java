package dev.armature.processor.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings source as JavaPoet prints it into the form in which people leave it: see {@link Layout}. Every line of every
 * generated file goes through here, so it is looked at once, and without patterns.
 */
final class SourceLayout {

    private static final String CONSTANT = "static final ";

    private final List<String> source;
    private final List<String> tidied;

    private SourceLayout(List<String> source) {
        this.source = source;
        this.tidied = new ArrayList<>(source.size());
    }

    /** Returns the source without the marks of possible line ends. */
    static String tidy(String source) {
        SourceLayout layout = new SourceLayout(source.lines().toList());
        int next = 0;
        while (next < layout.source.size()) {
            next = layout.tidyFrom(next);
        }
        return String.join("\n", layout.tidied) + "\n";
    }

    /** Tidies the line, with those that its parameters take, and returns the number of the line after them. */
    private int tidyFrom(int number) {
        int last = lastOfParameters(number);
        String line = last == number
                ? typeClauses(source.get(number))
                : parameters(String.join("\n", source.subList(number, last + 1)));
        for (String part : LineBreaks.lines(line)) {
            add(part.stripTrailing());
        }
        return last + 1;
    }

    /** Returns the last line of a declaration whose parameters JavaPoet has broken into lines, else the line itself. */
    private int lastOfParameters(int number) {
        String line = source.get(number);
        int open = line.lastIndexOf('(');
        if (open < 0 || line.lastIndexOf(')') > open || !isDeclaration(line)) {
            return number;
        }
        for (int i = number + 1; i < source.size(); i++) {
            String next = source.get(i);
            int close = next.indexOf(')');
            if (close >= 0) {
                return next.startsWith(") {", close) && isDeclaration(next.substring(0, close)) ? i : number;
            }
            if (!isDeclaration(next)) {
                return number;
            }
        }
        return number;
    }

    private static boolean isDeclaration(String text) {
        return text.chars().noneMatch(unit -> "*/;={}".indexOf(unit) >= 0);
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
        if (!line.endsWith(" {") || !line.contains("class ")) {
            return line;
        }
        String declaration = line.substring(0, line.length() - 2);
        StringBuilder marked = new StringBuilder();
        int depth = 0;
        int clauses = 0;
        for (int i = 0; i < declaration.length(); i++) {
            char next = declaration.charAt(i);
            depth += next == '<' ? 1 : next == '>' ? -1 : 0;
            if (depth == 0 && (declaration.startsWith(" extends ", i) || declaration.startsWith(" permits ", i))) {
                marked.append(clauses++ == 0 ? Layout.BEGIN + "1" + Layout.SPACE : String.valueOf(Layout.SPACE));
            } else {
                marked.append(next);
            }
        }
        return clauses == 0 ? line : marked.append(Layout.END).append(" {").toString();
    }

    /** Adds a line, which may end a comment or body that is short enough to stand on one. */
    private void add(String line) {
        if (line.endsWith(" */")) {
            addEndOfComment(line);
        } else if (line.endsWith("}") && line.strip().length() == 1) {
            addEndOfBody(line);
        } else {
            if (line.contains(CONSTANT)) {
                closeGap(line);
            }
            tidied.add(line);
        }
    }

    private void addEndOfComment(String line) {
        int size = tidied.size();
        String text = size < 2 ? "" : tidied.get(size - 1).strip();
        boolean isOneLine = text.startsWith("* ") && tidied.get(size - 2).endsWith("/**");
        String joined = isOneLine ? tidied.get(size - 2) + text.substring(1) + " */" : "";
        if (isOneLine && joined.length() <= LineBreaks.MOST_COLUMNS) {
            removeLast(2);
            tidied.add(joined);
        } else {
            tidied.add(line);
        }
    }

    private void addEndOfBody(String line) {
        int last = tidied.size() - 1;
        while (tidied.get(last).isEmpty()) {
            last--;
        }
        String before = tidied.get(last);
        if (before.endsWith("{")) {
            removeLast(tidied.size() - last);
            tidied.add(before + "}");
        } else {
            tidied.add(line);
        }
    }

    /** Removes the empty line between a constant and one of the same type. */
    private void closeGap(String line) {
        int size = tidied.size();
        if (size < 2 || !tidied.get(size - 1).isEmpty()) {
            return;
        }
        String before = tidied.get(size - 2);
        String type = typeOfConstant(before);
        if (!type.isEmpty() && before.endsWith(";") && type.equals(typeOfConstant(line))) {
            removeLast(1);
        }
    }

    /** Returns the type of a constant that no one outside sees, empty for all else and for types with arguments. */
    private static String typeOfConstant(String line) {
        String declaration = line.stripLeading();
        int begin = declaration.startsWith("private ") ? "private ".length() : 0;
        if (!declaration.startsWith(CONSTANT, begin)) {
            return "";
        }
        int type = begin + CONSTANT.length();
        String name = declaration.substring(type, declaration.indexOf(' ', type));
        return name.indexOf('<') < 0 ? name : "";
    }

    private void removeLast(int count) {
        tidied.subList(tidied.size() - count, tidied.size()).clear();
    }
}
