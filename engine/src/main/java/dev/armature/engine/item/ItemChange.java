package dev.armature.engine.item;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.value.Item;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one write did to one item.
 *
 * @param table the item's table
 * @param key the item's key in the store
 * @param before the item as it was, or null if there was none
 * @param after the item as it is, or null if there is none
 * @param cause why it was changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // keys are arrays everywhere, shared and never changed; changes are not compared
public record ItemChange(
        TableDefinition table,
        byte[] key,
        @Nullable Item before,
        @Nullable Item after,
        ChangeCause cause) {
    /** Returns the size in bytes of the larger of the item as it was and as it is; 0 if there is neither. */
    public int largerImageBytes() {
        return Math.max(sizeBytes(before), sizeBytes(after));
    }

    private static int sizeBytes(@Nullable Item item) {
        return item == null ? 0 : item.sizeBytes();
    }

    /** Returns whether the item is afterwards as it was before, byte for byte, or still absent. */
    public boolean isNothing() {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return Arrays.equals(before.encoded(), after.encoded());
    }
}
