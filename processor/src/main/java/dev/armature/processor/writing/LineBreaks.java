package dev.armature.processor.writing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line at the places that {@link Layout} marks, where it is longer than a line may be. */
final class LineBreaks {

    static final int MOST_COLUMNS = 120;
    private static final int STEP = 8;

    private LineBreaks() {}

    /** Returns the lines of a marked line: one that is too long is broken at its first outermost group, and then what comes of it. */
    static List<String> lines(String line) {
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
