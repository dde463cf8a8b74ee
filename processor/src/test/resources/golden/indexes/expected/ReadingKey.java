package forum;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Reading}.
 *
 * @param device the partition key, attribute {@code device}
 * @param sequence the sort key, attribute {@code sequence}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingKey(long device, byte[] sequence) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingKey that
                && Objects.equals(device, that.device)
                && Arrays.equals(sequence, that.sequence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(device, Arrays.hashCode(sequence));
    }
}
