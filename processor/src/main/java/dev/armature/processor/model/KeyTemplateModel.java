package dev.armature.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How components compose a key attribute: {@code ORDER#{orderId}}.
 *
 * @param attribute the name of the composed attribute
 * @param text the template as it is written
 * @param segments its literals and components in order
 */
public record KeyTemplateModel(String attribute, Declared<String> text, List<Segment> segments) {

    public KeyTemplateModel {
        segments = List.copyOf(segments);
    }

    /** A literal, or the place of a component. */
    public sealed interface Segment {}

    /** Text that every key has. */
    public record Literal(String text) implements Segment {}

    /**
     * The place of a component.
     *
     * @param attribute the component
     * @param width the digits that a number is padded to; 0 where it is not padded
     */
    public record Part(AttributeModel attribute, int width) implements Segment {}

    /**
     * The place of what is made of a component that the sort key holds: the day of a time, or the number of a shard.
     *
     * @param attribute the component
     * @param shards how many shards there are; 0 for a day
     */
    public record Derived(AttributeModel attribute, int shards) implements Segment {

        /** Returns whether it is the day of a time. */
        public boolean isDay() {
            return shards == 0;
        }

        /** Returns the place as it is written. */
        @Override
        public String toString() {
            return isDay() ? attribute.component() + ":date" : "shard";
        }
    }

    /** Returns the component whose day the strings hold; empty where they hold none. */
    public Optional<AttributeModel> day() {
        return segments.stream()
                .filter(segment -> segment instanceof Derived derived && derived.isDay())
                .map(segment -> ((Derived) segment).attribute())
                .findFirst();
    }

    /** Returns the places of components, in order. */
    public List<Part> parts() {
        return segments.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .toList();
    }

    /** Returns the components that the strings are made of, each once. */
    public List<AttributeModel> components() {
        Map<String, AttributeModel> components = new LinkedHashMap<>();
        for (Segment segment : segments) {
            if (segment instanceof Part part) {
                components.putIfAbsent(part.attribute().component(), part.attribute());
            } else if (segment instanceof Derived derived) {
                components.putIfAbsent(derived.attribute().component(), derived.attribute());
            }
        }
        return List.copyOf(components.values());
    }

    /** Returns whether another template composes the same strings of the same components. */
    public boolean isSameAs(KeyTemplateModel other) {
        return segments.size() == other.segments.size() && common(other) == segments.size();
    }

    /**
     * Returns the text behind the strings of {@code root} in those of this template, where each of these begins with one
     * of those and goes on with a literal that begins below {@code %}: then one range of keys has both and nothing else.
     */
    public Optional<String> continuationOf(KeyTemplateModel root) {
        return literalBehind(root).filter(literal -> literal.charAt(0) < '%');
    }

    private Optional<String> literalBehind(KeyTemplateModel root) {
        int common = common(root);
        if (common == root.segments.size()) {
            return common < segments.size() && segments.get(common) instanceof Literal literal
                    ? Optional.of(literal.text())
                    : Optional.empty();
        }
        return common == root.segments.size() - 1
                        && common < segments.size()
                        && root.segments.get(common) instanceof Literal last
                        && segments.get(common) instanceof Literal longer
                        && longer.text().startsWith(last.text())
                        && longer.text().length() > last.text().length()
                ? Optional.of(longer.text().substring(last.text().length()))
                : Optional.empty();
    }

    /** Returns whether there is text alone, so that a partition has one key of this template. */
    public boolean isConstant() {
        return segments.stream().allMatch(Literal.class::isInstance);
    }

    /** Returns how many segments both begin with. */
    private int common(KeyTemplateModel other) {
        int common = 0;
        while (common < segments.size()
                && common < other.segments.size()
                && isSame(segments.get(common), other.segments.get(common))) {
            common++;
        }
        return common;
    }

    private static boolean isSame(Segment first, Segment second) {
        if (first instanceof Part left && second instanceof Part right) {
            return left.width() == right.width()
                    && left.attribute().component().equals(right.attribute().component())
                    && left.attribute()
                            .codec()
                            .javaType()
                            .equals(right.attribute().codec().javaType());
        }
        if (first instanceof Derived left && second instanceof Derived right) {
            return left.shards() == right.shards()
                    && left.attribute().component().equals(right.attribute().component());
        }
        return first.equals(second);
    }
}
