package dev.armature.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The strings that a key template can compose, as far as its literals, its escaping and its digits tell: for asking
 * whether two templates can compose the same string. It may say yes where values of types such as times would say no.
 */
public final class KeyPattern {

    /** Characters at one place of a string. */
    private interface Chars {
        boolean has(int codePoint);
    }

    /** One character, or any number of them. */
    private record Token(Chars chars, int literal, boolean isRepeated) {}

    /** Stands for a character that is no literal. */
    private static final int NONE = -1;

    private static final char ESCAPE = '%';
    private static final Chars ANY = codePoint -> true;
    private static final Chars DIGITS = codePoint -> codePoint >= '0' && codePoint <= '9';

    private final List<Token> tokens;

    private KeyPattern(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Returns the strings of a template; a component that is a key as it is can be any string, and any number. */
    public static KeyPattern of(KeyTemplateModel template) {
        if (template.isWhole()) {
            return new KeyPattern(List.of(new Token(ANY, NONE, true)));
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < template.segments().size(); i++) {
            add(tokens, template.segments(), i);
        }
        return new KeyPattern(tokens);
    }

    /** Returns the strings that begin as those of a template do with given values of {@code known} components alone. */
    public static KeyPattern beginningOf(KeyTemplateModel template, List<AttributeModel> known) {
        if (template.isWhole()) {
            return of(template);
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < template.segments().size(); i++) {
            if (template.segments().get(i) instanceof KeyTemplateModel.Part part && !known.contains(part.attribute())) {
                tokens.add(new Token(ANY, NONE, true));
                return new KeyPattern(tokens);
            }
            add(tokens, template.segments(), i);
        }
        return new KeyPattern(tokens);
    }

    private static void add(List<Token> tokens, List<KeyTemplateModel.Segment> segments, int place) {
        if (segments.get(place) instanceof KeyTemplateModel.Literal literal) {
            literal.text().codePoints().forEach(codePoint -> tokens.add(literal(codePoint)));
            return;
        }
        int width = segments.get(place) instanceof KeyTemplateModel.Part part
                ? part.width()
                : digits((KeyTemplateModel.Derived) segments.get(place));
        for (int i = 0; i < width; i++) {
            tokens.add(new Token(DIGITS, NONE, false));
        }
        if (width == 0) {
            String delimiters = delimiters(segments, place);
            Chars text = codePoint -> codePoint == ESCAPE || (codePoint > ESCAPE && delimiters.indexOf(codePoint) < 0);
            tokens.add(new Token(text, NONE, false));
            tokens.add(new Token(text, NONE, true));
        }
    }

    private static int digits(KeyTemplateModel.Derived derived) {
        return derived.isDay() ? 0 : Integer.toString(derived.shards() - 1).length();
    }

    private static Token literal(int codePoint) {
        return new Token(other -> other == codePoint, codePoint, false);
    }

    /** Returns the characters that the runtime escapes in a component, beside those up to the escape. */
    private static String delimiters(List<KeyTemplateModel.Segment> segments, int place) {
        StringBuilder delimiters = new StringBuilder();
        if (place > 0 && segments.get(place - 1) instanceof KeyTemplateModel.Literal before) {
            int last = before.text().codePointBefore(before.text().length());
            if (!Character.isLetterOrDigit(last)) {
                delimiters.appendCodePoint(last);
            }
        }
        if (place + 1 < segments.size() && segments.get(place + 1) instanceof KeyTemplateModel.Literal after) {
            delimiters.appendCodePoint(after.text().codePointAt(0));
        }
        return delimiters.toString();
    }

    /** Returns whether some string is one of this pattern and of another. */
    public boolean overlaps(KeyPattern other) {
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(0, 0)));
        Set<Place> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (place.left() == tokens.size() && place.right() == other.tokens.size()) {
                return true;
            }
            for (Place next : next(place, other)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** How far both patterns have come in a string that both have so far. */
    private record Place(int left, int right) {}

    private List<Place> next(Place place, KeyPattern other) {
        List<Place> next = new ArrayList<>();
        boolean hasLeft = place.left() < tokens.size();
        boolean hasRight = place.right() < other.tokens.size();
        if (hasLeft && tokens.get(place.left()).isRepeated()) {
            next.add(new Place(place.left() + 1, place.right()));
        }
        if (hasRight && other.tokens.get(place.right()).isRepeated()) {
            next.add(new Place(place.left(), place.right() + 1));
        }
        if (hasLeft && hasRight) {
            Token left = tokens.get(place.left());
            Token right = other.tokens.get(place.right());
            if (intersect(left, right)) {
                next.add(new Place(
                        left.isRepeated() ? place.left() : place.left() + 1,
                        right.isRepeated() ? place.right() : place.right() + 1));
            }
        }
        return next;
    }

    /** Two classes of characters that are no literals share a digit, if nothing else. */
    private static boolean intersect(Token left, Token right) {
        if (left.literal() != NONE) {
            return right.chars().has(left.literal());
        }
        return right.literal() == NONE || left.chars().has(right.literal());
    }
}
