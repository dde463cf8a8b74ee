package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.UniqueModel;
import java.util.List;

/** A unique value can be part of a key, which its marker's key is made of, and is the caller's to choose. */
final class UniqueRule implements Rule.OfTable {
    /** An update gives up and takes each value: with its own item, 99 of the 100 items of a transaction. */
    private static final int MOST = 49;

    @Override
    public RuleId id() {
        return RuleId.UNIQUE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        List<AttributeModel> uniques = table.entity().attributes().stream()
                .filter(attribute -> attribute.policy().unique().isPresent())
                .toList();
        uniques.forEach(attribute -> check(table, attribute, diagnostics));
        if (uniques.size() > MOST) {
            diagnostics.error(
                    id(),
                    uniques.get(MOST).policy().unique().orElseThrow().origin(),
                    "`%s` is the %dth unique value; %d are the most, since an update of all takes 99 of a transaction's 100 items."
                            .formatted(uniques.get(MOST).component(), MOST + 1, MOST));
        }
    }

    private void check(TableModel table, AttributeModel attribute, Diagnostics diagnostics) {
        UniqueModel unique = attribute.policy().unique().orElseThrow();
        AttributeType type = attribute.codec().type();
        if (type != AttributeType.S && type != AttributeType.N && type != AttributeType.B) {
            diagnostics.error(
                    id(),
                    unique.origin(),
                    "`%s` is stored as %s, and a unique value is S, N or B, so that a key can be made of it."
                            .formatted(attribute.component(), type));
        }
        if (!attribute.managed().isEmpty()) {
            diagnostics.error(
                    id(),
                    unique.origin(),
                    "`%s` is set by the library, which does not look whether another item has the value. Drop @Unique."
                            .formatted(attribute.component()));
        }
        if (table.key().parts().size() == 1 && table.key().contains(attribute.name())) {
            diagnostics.error(
                    id(),
                    unique.origin(),
                    "`%s` is the whole key of the table, which no two items share. Drop @Unique."
                            .formatted(attribute.component()));
        }
        if (unique.isPerPartition()) {
            checkPartition(table, attribute, diagnostics);
        }
        boolean isNumber = table.key().partition().stream()
                .anyMatch(part -> part.attribute().codec().type() == AttributeType.N);
        boolean isComposed = table.entity()
                .composition()
                .primary()
                .filter(key -> !key.partition().isWhole())
                .isPresent();
        if (isNumber && !isComposed) {
            diagnostics.error(
                    id(),
                    unique.origin(),
                    "`%s` cannot be unique: the partition key of the table is a number, and the key of a marker is text."
                            .formatted(attribute.component()));
        }
    }

    /** An item decides for good what its partition is, and the partition what it shares values with. */
    private void checkPartition(TableModel table, AttributeModel attribute, Diagnostics diagnostics) {
        Origin origin = attribute.policy().unique().orElseThrow().origin();
        if (!table.key().hasSort()) {
            diagnostics.error(
                    id(),
                    origin,
                    "`%s` is unique in its partition, which holds one item, since `%s` has no sort key. Drop perPartition."
                            .formatted(attribute.component(), table.entity().type()));
        }
        boolean isSpread = table.entity().composition().primary().stream()
                .flatMap(key -> key.partition().segments().stream())
                .anyMatch(KeyTemplateModel.Derived.class::isInstance);
        if (isSpread) {
            diagnostics.error(
                    id(),
                    origin,
                    "`%s` is unique in its partition, and the partition key is spread over shards or days. Drop perPartition."
                            .formatted(attribute.component()));
        }
    }
}
