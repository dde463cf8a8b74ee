package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;

/**
 * Code with the places where it may be broken into lines. These are control characters, which no literal and no comment
 * of generated code contains as they are; {@link SourceLayout} replaces them once it knows the whole line.
 *
 * <p>A group is broken at all of its own places or at none. The digit behind {@link #BEGIN} says how far its lines are
 * indented from the line that it begins on, in steps of eight columns.
 */
final class Layout {

    static final char BEGIN = '\u0001';
    static final char END = '\u0002';
    /** A place that is empty where the group stays on one line. */
    static final char CUT = '\u0003';
    /** A place that is a space where the group stays on one line. */
    static final char SPACE = '\u0004';

    private Layout() {}

    /** Returns a call or construction: {@code head(argument, argument)}. */
    static CodeBlock call(CodeBlock head, CodeBlock... arguments) {
        return call(head, Arrays.asList(arguments));
    }

    /** As {@link #call(CodeBlock, CodeBlock...)}. */
    static CodeBlock call(CodeBlock head, List<CodeBlock> arguments) {
        return call(head, arguments, 1);
    }

    private static CodeBlock call(CodeBlock head, List<CodeBlock> arguments, int indent) {
        if (arguments.isEmpty()) {
            return CodeBlock.of("$L()", head);
        }
        CodeBlock separated = arguments.stream().collect(CodeBlock.joining("," + SPACE));
        return CodeBlock.of("$L($L)", head, group(indent, CodeBlock.of(CUT + "$L", group(0, separated))));
    }

    /** Returns a call, and calls on its result, each of which begins a line where they do not fit on one. */
    static CodeBlock chain(CodeBlock head, List<CodeBlock> arguments, List<CodeBlock> calls) {
        CodeBlock.Builder code = CodeBlock.builder().add(call(head, arguments, 2));
        calls.forEach(call -> code.add(CUT + ".$L", call));
        return group(1, code.build());
    }

    /** Returns an expression, and calls on its result, each of which begins a line where they do not fit on one. */
    static CodeBlock chain(CodeBlock first, List<CodeBlock> calls) {
        CodeBlock.Builder code = CodeBlock.builder().add(first);
        calls.forEach(call -> code.add(CUT + ".$L", call));
        return group(1, code.build());
    }

    /** Returns a conditional expression. */
    static CodeBlock choice(CodeBlock condition, CodeBlock then, CodeBlock otherwise) {
        return group(1, CodeBlock.of("$L" + SPACE + "? $L" + SPACE + ": $L", condition, then, otherwise));
    }

    /** Returns what is assigned to a constant, which may begin a line. */
    static CodeBlock assigned(CodeBlock value) {
        return group(1, CodeBlock.of(CUT + "$L", value));
    }

    private static CodeBlock group(int indent, CodeBlock code) {
        return CodeBlock.builder()
                .add(String.valueOf(BEGIN) + indent)
                .add(code)
                .add(String.valueOf(END))
                .build();
    }

    /** Returns the text of a group. */
    static String marked(int indent, String text) {
        return String.valueOf(BEGIN) + indent + text + END;
    }
}
