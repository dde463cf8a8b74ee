package iot;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Note}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
record NoteKey(String id) {}
