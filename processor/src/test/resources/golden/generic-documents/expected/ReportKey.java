package pages;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Report}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ReportKey(String id) {}
