package dev.armature.processor.model;

import dev.armature.annotation.AttributeType;
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
 * @param isWhole whether the attribute is not composed, but the one component as it is stored
 */
public record KeyTemplateModel(String attribute, Declared<String> text, List<Segment> segments, boolean isWhole) {

    public KeyTemplateModel {
        segments = List.copyOf(segments);
    }

    /** Returns what stands for the key attribute that a component is as it is stored, beside one that is composed. */
    public static KeyTemplateModel whole(KeyPart part) {
        AttributeModel attribute = part.attribute();
        return new KeyTemplateModel(
                attribute.name(),
                new Declared<>(attribute.component(), part.use().origin()),
                List.of(new Part(attribute, 0)),
                true);
    }

    /** Returns the type of the key attribute. */
    public AttributeType type() {
        return isWhole ? parts().get(0).attribute().codec().type() : AttributeType.S;
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
        if (isWhole || other.isWhole) {
            return isWhole == other.isWhole && javaType().equals(other.javaType());
        }
        return segments.size() == other.segments.size() && common(other) == segments.size();
    }

    private TypeRef javaType() {
        return parts().get(0).attribute().codec().javaType();
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
