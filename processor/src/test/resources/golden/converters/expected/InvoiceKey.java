package money;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Invoice}.
 *
 * @param number the partition key, attribute {@code number}
 * @param at the sort key, attribute {@code at}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record InvoiceKey(String number, Instant at) {}
