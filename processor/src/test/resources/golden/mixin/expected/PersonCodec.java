package people;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.example.Person;

/** Writes a {@link Person} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PersonCodec extends EntityMapping<Person, PersonKey> {
    static final AttributeName ID = AttributeName.of("person-id");
    static final AttributeName BORN = AttributeName.of("born");
    static final AttributeName NAME = AttributeName.of("name");

    /** The codec; it has no state of its own. */
    public static final PersonCodec INSTANCE = new PersonCodec();

    private PersonCodec() {
        super("Person", List.of(ID));
    }

    @Override
    protected void writeAttributes(Person person, AttributeSink sink) {
        sink.attribute(ID).string(person.getId());
        sink.attribute(BORN);
        StandardConverters.localDate().write(person.born(), sink);
        if (isPresent(NAME, person.getName())) {
            sink.attribute(NAME);
            NameCodec.INSTANCE.write(person.getName().get(), sink);
        }
    }

    @Override
    protected Person readAttributes(AttributeSource source) {
        return new Person(
                string(source, ID),
                source.find(BORN) ? StandardConverters.localDate().read(source) : missing(BORN),
                source.find(NAME) && !source.isNull()
                        ? Optional.of(NameCodec.INSTANCE.read(source))
                        : Optional.empty());
    }

    @Override
    public PersonKey keyOf(Person person) {
        return new PersonKey(person.getId());
    }

    @Override
    protected void writeKey(PersonKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected PersonKey readKey(AttributeSource source) {
        return new PersonKey(string(source, ID));
    }
}
