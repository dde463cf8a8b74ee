package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
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

    private final TypeElement type;
    private final List<ComponentModel> components;
    private final Refusal refusal;

    TemplateReader(TypeElement type, List<ComponentModel> components, Refusal refusal) {
        this.type = type;
        this.components = components;
        this.refusal = refusal;
    }

    /** Takes what cannot be read. */
    interface Refusal {
        void report(RuleId rule, Origin origin, String text);
    }

    /**
     * A literal, or the place of a component.
     *
     * @param text the literal, or the component's name
     * @param isComponent which of the two it is
     * @param width the digits that a number is padded to; 0 where it is not padded
     */
    record Place(String text, boolean isComponent, int width) {}

    /** Hands on the places of a template; reports one that cannot be read. */
    void read(Declared<String> text, Consumer<List<Place>> places) {
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
            Optional<String> obstacle = piece.isComponent() ? obstacle(piece, names) : Optional.empty();
            if (obstacle.isPresent()) {
                refuse(text, obstacle.get());
                return;
            }
            found.add(new Place(piece.text(), piece.isComponent(), width(piece.format())));
        }
        places.accept(found);
    }

    private Optional<String> obstacle(TemplateText.Piece piece, Set<String> names) {
        if (find(piece.text()).isEmpty()) {
            return Optional.of("names `%s`, and `%s` has no stored component of that name. It has %s"
                    .formatted(
                            piece.text(),
                            type.getSimpleName(),
                            components.stream()
                                    .filter(AttributeModel.class::isInstance)
                                    .map(component -> "`" + component.component() + "`")
                                    .collect(Collectors.joining(", "))));
        }
        if (!names.add(piece.text())) {
            return Optional.of("names `%s` twice. Name it once".formatted(piece.text()));
        }
        return piece.format().isEmpty() || width(piece.format()) > 0
                ? Optional.empty()
                : Optional.of("""
                        gives `%s` the format `%s`, which is none. A number of digits, as in `{%s:4}`, pads with zeros: \
                        1 to %d""".formatted(piece.text(), piece.format(), piece.text(), MOST_DIGITS));
    }

    private Optional<ComponentModel> find(String name) {
        return components.stream()
                .filter(component -> component instanceof AttributeModel
                        && component.component().equals(name))
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
