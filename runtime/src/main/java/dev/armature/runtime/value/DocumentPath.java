package dev.armature.runtime.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies inside an item: a top-level attribute, then map entries and list elements.
 *
 * <p>{@code address.lines[0]} is {@code DocumentPath.of("address").entry("lines").element(0)}. A name is taken as it
 * is: dots and brackets inside it have no meaning here.
 */
public final class DocumentPath {
    /** One step: into a map by name, or into a list by position. */
    public sealed interface Element permits Name, Index {}

    /** A step to the map entry, or top-level attribute, of this name. */
    public record Name(String name) implements Element {}

    /** A step to the list element at this position, counted from zero. */
    public record Index(int index) implements Element {
        /** Checks that the position is not negative. */
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("A list index counts from zero, not " + index);
            }
        }
    }

    private final AttributeName attribute;
    private final List<Element> elements;

    private DocumentPath(AttributeName attribute, List<Element> elements) {
        this.attribute = attribute;
        this.elements = elements;
    }

    /** Returns the path of a top-level attribute. */
    public static DocumentPath of(String attribute) {
        return of(AttributeName.of(attribute));
    }

    /** Returns the path of a top-level attribute. */
    public static DocumentPath of(AttributeName attribute) {
        return new DocumentPath(attribute, List.of(new Name(attribute.text())));
    }

    /** Returns the path of the entry {@code name} of the map at this path. */
    public DocumentPath entry(String name) {
        return append(new Name(name));
    }

    /** Returns the path of the element {@code index} of the list at this path. */
    public DocumentPath element(int index) {
        return append(new Index(index));
    }

    private DocumentPath append(Element element) {
        List<Element> longer = new ArrayList<>(elements.size() + 1);
        longer.addAll(elements);
        longer.add(element);
        return new DocumentPath(attribute, List.copyOf(longer));
    }

    /** Returns the top-level attribute that the path begins with. */
    public AttributeName attribute() {
        return attribute;
    }

    /** Returns all steps; the first is always the {@link Name} of the top-level attribute. */
    public List<Element> elements() {
        return elements;
    }

    /** Returns whether the path is a top-level attribute. */
    public boolean isTopLevel() {
        return elements.size() == 1;
    }

    /**
     * Moves a source that stands before the item's attributes to the value at this path.
     *
     * @return false where a step leads nowhere, or through a value of another type
     */
    public boolean moveTo(AttributeSource source) {
        if (!source.find(attribute)) {
            return false;
        }
        for (int i = 1; i < elements.size(); i++) {
            if (!step(source, elements.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean step(AttributeSource source, Element element) {
        if (element instanceof Name name) {
            if (source.type() != AttributeType.M) {
                return false;
            }
            source.enter();
            return source.find(AttributeName.of(name.name()));
        }
        int index = ((Index) element).index();
        if (source.type() != AttributeType.L || source.enter() <= index) {
            return false;
        }
        for (int i = 0; i <= index; i++) {
            source.next();
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentPath path && path.elements.equals(elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** Returns the path as it is written in an expression, with names that may need an alias there. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Element element : elements) {
            if (element instanceof Name name) {
                text.append(text.length() == 0 ? "" : ".").append(name.name());
            } else if (element instanceof Index index) {
                text.append('[').append(index.index()).append(']');
            }
        }
        return text.toString();
    }
}
