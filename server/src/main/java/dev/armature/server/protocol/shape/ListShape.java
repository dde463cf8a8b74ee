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
        checkPart(value, violations);
    }

    @Override
    public List<String> constraintsOfPart() {
        return length.ofLength();
    }

    @Override
    public boolean isSatisfiedBy(List<E> part) {
        return length.allow(part.size());
    }

    @Override
    public void checkPart(List<E> value, Violations violations) {
        if (!value.stream().allMatch(element::isSatisfiedBy)) {
            violations.addParts(value, "Member", element.constraintsOfPart());
        }
        for (int i = 0; i < value.size(); i++) {
            violations.enterElement(i);
            element.checkPart(value.get(i), violations);
            violations.exit();
        }
    }
}
