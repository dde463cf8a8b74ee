package dev.armature.processor.reading;

import dev.armature.annotation.Comparison;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.PatternModel.Parameter;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the keys of a table and its indexes that serve the comparisons of a method, and the index to add where none does. */
final class PatternKeys {

    private static final Set<Set<Comparison>> RANGES = Set.of(
            Set.of(Comparison.LT),
            Set.of(Comparison.LE),
            Set.of(Comparison.GT),
            Set.of(Comparison.GE),
            Set.of(Comparison.BEGINS_WITH),
            Set.of(Comparison.GE, Comparison.LE));

    /** The comparisons with a time that tell whose days to read. */
    private static final Set<Set<Comparison>> DAYS =
            Set.of(Set.of(Comparison.EQ), Set.of(Comparison.GE, Comparison.LE));

    private final TableModel table;
    private final List<Parameter> compared;

    PatternKeys(TableModel table, List<Parameter> compared) {
        this.table = table;
        this.compared = compared;
    }

    /** Returns the indexes that serve, an empty one for the table itself, which comes first. */
    List<Optional<IndexModel>> serving() {
        return Stream.concat(
                        Stream.of(Optional.<IndexModel>empty()),
                        table.indexes().stream().map(Optional::of))
                .filter(index -> serves(key(table, index)))
                .toList();
    }

    static KeyModel key(TableModel table, Optional<IndexModel> index) {
        return index.map(IndexModel::key).orElse(table.key());
    }

    /** Returns whether every part of a key is compared for equality, so that it stands for one item of the table. */
    static boolean isWhole(KeyModel key, List<Parameter> compared) {
        return compared.size() == key.parts().size()
                && compared.stream().allMatch(parameter -> parameter.comparison() == Comparison.EQ);
    }

    private boolean serves(KeyModel key) {
        if (!key.hasPartition() || !key.partition().stream().allMatch(part -> isEqual(part.attribute()))) {
            return false;
        }
        int used = key.partition().size();
        for (KeyPart part : key.sort()) {
            Set<Comparison> comparisons = comparisons(part.attribute());
            if (RANGES.contains(comparisons)) {
                used += comparisons.size();
                break;
            }
            if (!isEqual(part.attribute())) {
                break;
            }
            used++;
        }
        return used == compared.size() && saysDays(key);
    }

    /** A query of a key that holds the day of a time says which times it reads. */
    private boolean saysDays(KeyModel key) {
        return key.composed()
                .flatMap(composed -> composed.partition().day())
                .map(this::comparisons)
                .map(DAYS::contains)
                .orElse(true);
    }

    private boolean isEqual(AttributeModel attribute) {
        return comparisons(attribute).equals(Set.of(Comparison.EQ));
    }

    private Set<Comparison> comparisons(AttributeModel attribute) {
        return compared.stream()
                .filter(parameter -> parameter.attribute().orElseThrow().name().equals(attribute.name()))
                .map(Parameter::comparison)
                .collect(Collectors.toSet());
    }

    /** Returns the declaration of an index that would serve, to be pasted; empty where none could. */
    Optional<String> indexToAdd() {
        List<AttributeModel> equal = attributes(true);
        List<AttributeModel> ranged = attributes(false);
        boolean isOneRange = ranged.stream().map(this::comparisons).allMatch(RANGES::contains);
        if (equal.isEmpty() || ranged.size() > 1 || !isOneRange) {
            return Optional.empty();
        }
        boolean isPair = ranged.isEmpty() && equal.size() > 1;
        List<AttributeModel> partition = isPair ? equal.subList(0, equal.size() - 1) : equal;
        List<AttributeModel> sort = isPair ? equal.subList(equal.size() - 1, equal.size()) : ranged;
        return new IndexAdvice(table, partition, sort).text();
    }

    private List<AttributeModel> attributes(boolean isEqual) {
        return compared.stream()
                .filter(parameter -> (parameter.comparison() == Comparison.EQ) == isEqual)
                .map(parameter -> parameter.attribute().orElseThrow())
                .distinct()
                .toList();
    }
}
