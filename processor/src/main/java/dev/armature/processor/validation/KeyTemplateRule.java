package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Literal;
import dev.armature.processor.model.KeyTemplateModel.Part;
import dev.armature.processor.model.KeyTemplateModel.Segment;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A template names components that have a text, each in one form, with a literal between any two. */
final class KeyTemplateRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.KEY_TEMPLATE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        CompositionModel composition = table.entity().composition();
        Map<String, Integer> widths = new HashMap<>();
        Map<String, KeyTemplateModel> composed = new HashMap<>();
        for (KeyTemplateModel template : composition.templates()) {
            check(template, widths)
                    .or(() -> attributeTaken(table, template))
                    .or(() -> composedOtherwise(composed.putIfAbsent(template.attribute(), template), template))
                    .ifPresent(problem -> diagnostics.error(
                            id(),
                            template.text().origin(),
                            (template.isWhole() ? "`%s` %s." : "The template `%s` %s.")
                                    .formatted(template.text().value(), problem)));
        }
        keys(composition).forEach(key -> checkNames(key, diagnostics));
    }

    private static Stream<ComposedKeyModel> keys(CompositionModel composition) {
        return Stream.concat(composition.primary().stream(), composition.indexes().values().stream());
    }

    private void checkNames(ComposedKeyModel key, Diagnostics diagnostics) {
        key.sort()
                .filter(sort -> sort.attribute().equals(key.partition().attribute())
                        && sort.segments().equals(key.partition().segments()))
                .ifPresent(sort -> diagnostics.error(id(), sort.text().origin(), """
                        `%s` is both partition key and sort key. CreateTable would fail with a ValidationException. Give \
                        the two keys names of their own, or drop the sort key.""".formatted(sort.attribute())));
    }

    /** An attribute may be in several keys, as in an index that turns the table's key round; it has one value. */
    private static Optional<String> composedOtherwise(@Nullable KeyTemplateModel first, KeyTemplateModel template) {
        return first == null
                        || (first.isWhole() == template.isWhole()
                                && first.segments().equals(template.segments()))
                ? Optional.empty()
                : Optional.of(
                        "composes the attribute `%s`, which `%s` composes otherwise. Use one template, or two attributes"
                                .formatted(template.attribute(), first.text().value()));
    }

    private static Optional<String> check(KeyTemplateModel template, Map<String, Integer> widths) {
        if (template.isWhole()) {
            return template.type() == AttributeType.B
                    ? Optional.of(
                            "is a key attribute beside a composed one and stored as B, and such a key is a string or a"
                                    + " number. Compose both, or neither")
                    : Optional.empty();
        }
        Segment before = null;
        for (Segment segment : template.segments()) {
            if (before != null && !(before instanceof Literal) && !(segment instanceof Literal)) {
                return Optional.of(
                        "has nothing between `%s` and `%s`, and could not be parsed. Put a literal there, such as `#`"
                                .formatted(name(before), name(segment)));
            }
            Optional<String> obstacle = segment instanceof Part part ? obstacle(part, widths) : Optional.empty();
            if (obstacle.isPresent()) {
                return obstacle;
            }
            before = segment;
        }
        return Optional.empty();
    }

    private static String name(Segment segment) {
        return segment instanceof Part part ? part.attribute().component() : segment.toString();
    }

    private static Optional<String> obstacle(Part part, Map<String, Integer> widths) {
        AttributeModel attribute = part.attribute();
        // KeyTypeRule has said it of other types, which are no keys at all.
        if (attribute.codec().type() == AttributeType.B) {
            return Optional.of("names `%s`, which is stored as B, and a key is composed of strings and numbers"
                    .formatted(attribute.component()));
        }
        if (attribute.codec() instanceof CodecModel.Json) {
            return Optional.of("names `%s`, which is stored as JSON, and JSON has no order or equality of its own"
                    .formatted(attribute.component()));
        }
        if (attribute.isManaged(ManagedValue.VERSION)) {
            return Optional.of("names `%s`, which every update counts up in the table, where a key cannot follow it"
                    .formatted(attribute.component()));
        }
        if (part.width() > 0
                && attribute
                        .codec()
                        .scalarKind()
                        .filter(KeyTemplateRule::isWhole)
                        .isEmpty()) {
            return Optional.of("pads `%s` with zeros, and `%s` is no whole number. Drop the digits"
                    .formatted(attribute.component(), attribute.codec().javaType()));
        }
        Integer width = widths.putIfAbsent(attribute.component(), part.width());
        return width == null || width == part.width()
                ? Optional.empty()
                : Optional.of("writes `%s` in another form than another template of the entity does. Use one"
                        .formatted(attribute.component()));
    }

    static boolean isWhole(ScalarKind kind) {
        return switch (kind) {
            case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> true;
            default -> false;
        };
    }

    private static Optional<String> attributeTaken(TableModel table, KeyTemplateModel template) {
        List<AttributeModel> stored =
                template.isWhole() ? List.of() : table.entity().ownAttributes();
        return stored.stream()
                .filter(attribute -> attribute.name().equals(template.attribute()))
                .map(attribute -> "composes the attribute `%s`, which `%s` is stored as. Give one another name"
                        .formatted(template.attribute(), attribute.component()))
                .findFirst();
    }
}
