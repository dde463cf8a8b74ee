package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A string.
 *
 * @param length how many characters it may have
 * @param pattern what it must match as a whole
 * @param choices the values that it may have, in the order in which the service's message lists them; empty for any
 */
public record TextShape(Limits length, Optional<Pattern> pattern, List<String> choices) implements Shape<String> {
    /** Any string. */
    public static final TextShape ANY = new TextShape(Limits.NONE, Optional.empty(), List.of());

    /** Copies the choices. */
    public TextShape {
        choices = List.copyOf(choices);
    }

    /** Returns the shape of strings of these lengths. */
    public static TextShape ofLength(long least, long most) {
        return new TextShape(new Limits(least, most), Optional.empty(), List.of());
    }

    /** Returns the shape of one of these strings. */
    public static TextShape oneOf(String... choices) {
        return new TextShape(Limits.NONE, Optional.empty(), List.of(choices));
    }

    /** Returns this shape with a pattern. */
    public TextShape matching(String regex) {
        return new TextShape(length, Optional.of(Pattern.compile(regex)), choices);
    }

    @Override
    public String read(JsonInput json) {
        return json.text();
    }

    @Override
    public List<String> constraintsOfPart() {
        List<String> constraints = new ArrayList<>(length.ofLength());
        pattern.ifPresent(regex -> constraints.add(Violations.must(Violations.PATTERN + regex.pattern())));
        if (!choices.isEmpty()) {
            constraints.add(Violations.must(Violations.CHOICES + choices));
        }
        return constraints;
    }

    @Override
    public boolean isSatisfiedBy(String part) {
        return length.allow(part.length())
                && (pattern.isEmpty() || pattern.get().matcher(part).matches())
                && (choices.isEmpty() || choices.contains(part));
    }

    @Override
    public void checkPart(String part, Violations violations) {
        // All there is to a string is reported of what it is part of.
    }

    @Override
    public void check(String value, Violations violations) {
        if (pattern.isPresent() && !pattern.get().matcher(value).matches()) {
            violations.add(value, Violations.PATTERN + pattern.get().pattern());
        }
        length.checkLength(value, value.length(), violations);
        if (!choices.isEmpty() && !choices.contains(value)) {
            violations.add(value, Violations.CHOICES + choices);
        }
    }
}
