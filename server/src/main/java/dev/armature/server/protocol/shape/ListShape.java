package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list.
 *
 * @param element the shape of its elements
 * @param length how many elements it may have
 */
public record ListShape<E>(Shape<E> element, Limits length) implements Shape<List<E>> {
    /** Returns the shape of lists of any length. */
    public static <E> ListShape<E> of(Shape<E> element) {
        return new ListShape<>(element, Limits.NONE);
    }

    @Override
    public List<E> read(JsonInput json) {
        json.requireArray();
        List<E> elements = new ArrayList<>();
        while (json.nextElement()) {
            elements.add(element.read(json));
        }
        return Collections.unmodifiableList(elements);
    }

    @Override
    public void check(List<E> value, Violations violations) {
        length.checkLength(value, value.size(), violations);
        checkElements(value, violations);
    }

    /** Reports every limit that an element breaks, whatever their number. */
    void checkElements(List<E> value, Violations violations) {
        for (int i = 0; i < value.size(); i++) {
            violations.enterElement(i);
            element.check(value.get(i), violations);
            violations.exit();
        }
    }
}
