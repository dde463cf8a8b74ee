package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.TableModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each half of a global index's key has at most four attributes, in an order without gap, none of them twice. */
final class MultiAttributeKeyRule implements Rule.OfTable {

    private static final int MOST_PARTS = 4;

    @Override
    public RuleId id() {
        return RuleId.MULTI_ATTRIBUTE_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (IndexModel index : table.indexes()) {
            if (!index.isLocal() && index.key().composed().isEmpty()) {
                checkHalf(index, index.key().partition(), "partition", diagnostics);
                checkHalf(index, index.key().sort(), "sort", diagnostics);
                checkTwice(index, diagnostics);
            }
        }
    }

    private void checkHalf(IndexModel index, List<KeyPart> parts, String half, Diagnostics diagnostics) {
        if (parts.size() > MOST_PARTS) {
            diagnostics.error(id(), parts.get(MOST_PARTS).use().origin(), """
                    The index `%s` has %d %s key attributes, and a key has at most %d. CreateTable would fail with a \
                    ValidationException. Drop some, or store several in one attribute.""".formatted(
                            index.name().value(), parts.size(), half, MOST_PARTS));
        }
        for (int place = 0; place < parts.size(); place++) {
            KeyPart part = parts.get(place);
            if (part.use().order() != place) {
                diagnostics.error(id(), part.use().origin(), """
                        `%s` has order %d among the %s key attributes of the index `%s`, where order %d is due. \
                        Number them from 0, without gap or repetition.""".formatted(
                                part.attribute().component(),
                                part.use().order(),
                                half,
                                index.name().value(),
                                place));
                return;
            }
        }
    }

    private void checkTwice(IndexModel index, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        for (KeyPart part : index.key().parts()) {
            if (!seen.add(part.attribute().component())) {
                diagnostics.error(
                        id(),
                        part.use().origin(),
                        "`%s` is in the key of the index `%s` twice. Drop one @GsiKey."
                                .formatted(
                                        part.attribute().component(),
                                        index.name().value()));
            }
        }
    }
}
