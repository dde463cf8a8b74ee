package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads the templates of an entity, whose braces must name stored components of it. */
final class TemplateReader {

    private static final int MOST_DIGITS = 38;
    private static final String SHARD = "shard";
    private static final String DAY = "date";

    private final TypeElement type;
    private final List<AttributeModel> attributes;
    private final Refusal refusal;

    TemplateReader(TypeElement type, List<AttributeModel> attributes, Refusal refusal) {
        this.type = type;
        this.attributes = attributes;
        this.refusal = refusal;
    }

    /** Takes what cannot be read. */
    interface Refusal {
        void report(RuleId rule, Origin origin, String text);
    }

    /** What stands in a template. */
    enum Kind {
        LITERAL,
        COMPONENT,
        /** The day of a component. */
        DAY,
        /** The number of a shard. */
        SHARD
    }

    /**
     * A literal, or the place of a component or of what is made of one.
     *
     * @param kind which of these
     * @param text the literal, or the component's name; of a shard, its own
     * @param width the digits that a number is padded to; 0 where it is not padded
     */
    record Place(Kind kind, String text, int width) {

        boolean isComponent() {
            return kind == Kind.COMPONENT;
        }
    }

    /**
     * Hands on the places of a template; reports one that cannot be read.
     *
     * @param spread whether days and shards may stand in it
     */
    void read(Declared<String> text, boolean spread, Consumer<List<Place>> places) {
        TemplateText parsed;
        try {
            parsed = TemplateText.parse(text.value());
        } catch (IllegalArgumentException e) {
            refuse(text, e.getMessage() + ". Write components in braces: `ORDER#{orderId}`");
            return;
        }
        if (parsed.pieces().isEmpty()) {
            refuse(text, "is empty, and no key is. Name a component, or give it a literal");
            return;
        }
        List<Place> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TemplateText.Piece piece : parsed.pieces()) {
            Kind kind = kind(piece);
            Optional<String> obstacle = switch (kind) {
                case LITERAL, SHARD -> Optional.empty();
                case COMPONENT, DAY -> obstacle(piece, names, kind);
            };
            if (obstacle.isEmpty() && !spread && (kind == Kind.DAY || kind == Kind.SHARD)) {
                obstacle = Optional.of("names a %s, which only spreads partitions. Let the partition's template name it"
                        .formatted(kind == Kind.DAY ? "day" : "shard"));
            }
            if (obstacle.isPresent()) {
                refuse(text, obstacle.get());
                return;
            }
            found.add(new Place(kind, piece.text(), width(piece.format())));
        }
        places.accept(found);
    }

    private Kind kind(TemplateText.Piece piece) {
        if (!piece.isComponent()) {
            return Kind.LITERAL;
        }
        if (piece.text().equals(SHARD) && find(SHARD).isEmpty()) {
            return Kind.SHARD;
        }
        return piece.format().equals(DAY) ? Kind.DAY : Kind.COMPONENT;
    }

    private Optional<String> obstacle(TemplateText.Piece piece, Set<String> names, Kind kind) {
        if (find(piece.text()).isEmpty()) {
            return Optional.of("names `%s`, and `%s` has no stored component of that name. It has %s"
                    .formatted(
                            piece.text(),
                            type.getSimpleName(),
                            attributes.stream()
                                    .map(component -> "`" + component.component() + "`")
                                    .collect(Collectors.joining(", "))));
        }
        if (!names.add(piece.text())) {
            return Optional.of("names `%s` twice. Name it once".formatted(piece.text()));
        }
        if (kind == Kind.DAY && !isTime(piece.text())) {
            return Optional.of("takes the day of `%s`, which is no time. Let it be an `Instant` or a `LocalDateTime`"
                    .formatted(piece.text()));
        }
        return kind == Kind.DAY || piece.format().isEmpty() || width(piece.format()) > 0
                ? Optional.empty()
                : Optional.of("""
                        gives `%s` the format `%s`, which is none. A number of digits, as in `{%s:4}`, pads with zeros: \
                        1 to %d; `date` in a partition's template is the day of a time""".formatted(piece.text(), piece.format(), piece.text(), MOST_DIGITS));
    }

    private boolean isTime(String name) {
        return find(name)
                .flatMap(attribute -> attribute.codec().scalarKind())
                .filter(kind -> kind == ScalarKind.INSTANT || kind == ScalarKind.LOCAL_DATE_TIME)
                .isPresent();
    }

    private Optional<AttributeModel> find(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.component().equals(name))
                .findFirst();
    }

    /** Returns the number of digits that a format asks for, or 0 where it does not. */
    private static int width(String format) {
        int width = format.matches("[0-9]{1,2}") ? Integer.parseInt(format) : 0;
        return width <= MOST_DIGITS ? width : 0;
    }

    private void refuse(Declared<String> text, String clause) {
        refusal.report(RuleId.KEY_TEMPLATE, text.origin(), "The template `%s` %s.".formatted(text.value(), clause));
    }
}
