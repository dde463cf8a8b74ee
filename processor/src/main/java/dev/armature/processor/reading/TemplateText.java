package dev.armature.processor.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a key template, taken apart: {@code ORDER#{orderId}} is a literal and a component.
 *
 * @param pieces literals and components in order; two literals never follow each other
 */
record TemplateText(List<Piece> pieces) {

    TemplateText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A literal, or a component in braces.
     *
     * @param text the literal, or the component's name
     * @param isComponent which of the two it is
     * @param format what stands behind the component's colon; empty where there is none
     */
    record Piece(String text, boolean isComponent, String format) {}

    /**
     * Returns the pieces of {@code text}.
     *
     * @throws IllegalArgumentException if a brace has no partner; the message is a clause
     */
    static TemplateText parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int literalEnd = open < 0 ? text.length() : open;
            if (text.substring(at, literalEnd).indexOf('}') >= 0) {
                throw new IllegalArgumentException("has a `}` without a `{` before it");
            }
            if (literalEnd > at) {
                pieces.add(new Piece(text.substring(at, literalEnd), false, ""));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("has a `{` without a `}` behind it");
            }
            pieces.add(component(text.substring(open + 1, close)));
            at = close + 1;
        }
        return new TemplateText(pieces);
    }

    private static Piece component(String inside) {
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Piece(inside, true, "")
                : new Piece(inside.substring(0, colon), true, inside.substring(colon + 1));
    }
}
