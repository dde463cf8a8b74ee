package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** A key may not be as large as other values, and a limit that allows more promises too much. */
final class KeySizeRule implements Rule.OfTable {

    private static final int MOST_PARTITION_KEY_BYTES = 2_048;
    private static final int MOST_SORT_KEY_BYTES = 1_024;

    @Override
    public RuleId id() {
        return RuleId.KEY_SIZE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        Stream.concat(Stream.of(table.key()), table.indexes().stream().map(IndexModel::key))
                .forEach(key -> check(key, diagnostics));
    }

    private void check(KeyModel key, Diagnostics diagnostics) {
        check(key.partition(), "partition", MOST_PARTITION_KEY_BYTES, diagnostics);
        check(key.sort(), "sort", MOST_SORT_KEY_BYTES, diagnostics);
    }

    private void check(List<KeyPart> parts, String half, int most, Diagnostics diagnostics) {
        for (KeyPart part : parts) {
            part.attribute()
                    .policy()
                    .maxSize()
                    .filter(max -> max.value() > most)
                    .ifPresent(max -> diagnostics.warn(
                            id(), max.origin(), """
                            @MaxSize allows `%s` %d bytes, and a %s key has at most %d: PutItem would fail with \
                            ValidationException. Lower it.""".formatted(part.attribute().component(), max.value(), half, most)));
        }
    }
}
