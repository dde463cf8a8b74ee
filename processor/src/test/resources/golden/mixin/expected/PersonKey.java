package people;

import javax.annotation.processing.Generated;
import org.example.Person;

/**
 * The primary key of a {@link Person}.
 *
 * @param id the partition key, attribute {@code person-id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record PersonKey(String id) {}
