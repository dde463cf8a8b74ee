package contacts;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Note}.
 *
 * @param personId what the partition key is composed of
 * @param number what the sort key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
record NoteKey(String personId, int number) {}
