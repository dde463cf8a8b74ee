package people;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
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
        super("Person", ID);
    }

    @Override
    protected void writeAttributes(Person person, AttributeSink sink) {
        sink.attribute(ID).string(person.getId());
        StandardConverters.localDate().write(person.born(), sink.attribute(BORN));
        if (isPresent(NAME, person.getName())) {
            NameCodec.INSTANCE.write(person.getName().get(), sink.attribute(NAME));
        }
    }

    @Override
    protected Person readAttributes(AttributeSource source) {
        return new Person(
                source.at(ID).string(),
                StandardConverters.localDate().read(source.at(BORN)),
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
        return new PersonKey(source.at(ID).string());
    }
}
