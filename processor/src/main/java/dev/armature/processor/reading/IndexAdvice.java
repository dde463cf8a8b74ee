package dev.armature.processor.reading;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.KeyTemplateModel.Part;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Declares an index that a query needs, as text to be pasted: of attributes where a table has one entity, of templates
 * where several share it.
 */
final class IndexAdvice {

    private static final Set<AttributeType> KEY_TYPES = Set.of(AttributeType.S, AttributeType.N, AttributeType.B);

    private final TableModel table;
    private final List<AttributeModel> partition;
    private final List<AttributeModel> sort;
    private final String name;

    /**
     * Makes the advice.
     *
     * @param sort the component of the sort key; empty for an index without one
     */
    IndexAdvice(TableModel table, List<AttributeModel> partition, List<AttributeModel> sort) {
        this.table = table;
        this.partition = partition;
        this.sort = sort;
        this.name = Stream.concat(partition.stream(), sort.stream())
                .map(AttributeModel::component)
                .collect(Collectors.joining("-", "", "-index"));
    }

    /** Returns the declaration; empty where values are no keys. */
    Optional<String> text() {
        boolean canBeKeys = Stream.concat(partition.stream(), sort.stream())
                .allMatch(attribute -> KEY_TYPES.contains(attribute.codec().type()));
        if (!canBeKeys) {
            return Optional.empty();
        }
        return table.isShared() ? ofTemplates() : Optional.of(ofAttributes());
    }

    private String ofAttributes() {
        List<String> keys = new ArrayList<>();
        for (AttributeModel part : partition) {
            String order = partition.size() > 1 ? ", order = " + partition.indexOf(part) : "";
            keys.add("`@GsiKey(index = \"%s\"%s)` on `%s`".formatted(name, order, part.component()));
        }
        sort.forEach(part ->
                keys.add("`@GsiKey(index = \"%s\", type = KeyType.SORT)` on `%s`".formatted(name, part.component())));
        return "`@Gsi(name = \"%s\")` on `%s`, %s"
                .formatted(name, table.entity().type(), String.join(", ", keys));
    }

    private Optional<String> ofTemplates() {
        boolean haveText = Stream.concat(partition.stream(), sort.stream())
                .allMatch(part -> part.codec().type() != AttributeType.B && !part.isManaged(ManagedValue.VERSION));
        Optional<String> sortTemplate =
                sort.stream().flatMap(part -> sorted(part).stream()).findFirst();
        if (!haveText || sortTemplate.isPresent() == sort.isEmpty()) {
            return Optional.empty();
        }
        String partitionTemplate = partition.stream()
                .map(part -> part.component() + "#" + place(part, knownWidth(part)))
                .collect(Collectors.joining("#"));
        return Optional.of("""
                `@Gsi(name = "%s", partitionKey = "%s-pk"%s)` on `%s`, `@Key(index = "%s", partition = "%s"%s)` on `%s`""".formatted(
                name,
                name,
                sortTemplate.map(template -> ", sortKey = \"" + name + "-sk\"").orElse(""),
                table.origin().element().getSimpleName(),
                name,
                partitionTemplate,
                sortTemplate.map(template -> ", sort = \"" + template + "\"").orElse(""),
                table.entity().type()));
    }

    /** Returns the place of a component in a sort key, where a number is padded; empty where it cannot be. */
    private Optional<String> sorted(AttributeModel part) {
        if (part.codec().type() == AttributeType.S) {
            return Optional.of(place(part, 0));
        }
        return Optional.of(knownWidth(part))
                .filter(width -> width > 0)
                .or(() -> part.codec().scalarKind().flatMap(IndexAdvice::digits))
                .map(width -> place(part, width));
    }

    private static String place(AttributeModel part, int width) {
        return width == 0 ? "{" + part.component() + "}" : "{" + part.component() + ":" + width + "}";
    }

    /** Returns the digits that other templates pad a component to, which is the one form that it has. */
    private int knownWidth(AttributeModel attribute) {
        return table.entity().composition().parts().stream()
                .filter(part -> part.attribute().name().equals(attribute.name()))
                .mapToInt(Part::width)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Integer> digits(ScalarKind kind) {
        return switch (kind) {
            case BYTE -> Optional.of(3);
            case SHORT -> Optional.of(5);
            case YEAR -> Optional.of(4);
            case INT -> Optional.of(10);
            case LONG -> Optional.of(19);
            case BIG_INTEGER -> Optional.of(38);
            default -> Optional.empty();
        };
    }
}
