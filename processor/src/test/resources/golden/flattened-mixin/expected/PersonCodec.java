package contacts;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;
import org.example.Person;

/** Writes a {@link Person} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class PersonCodec extends ItemCodec<Person> {
    /** The codec; it has no state of its own. */
    public static final PersonCodec INSTANCE = new PersonCodec();

    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName NAME = AttributeName.of("n");
    static final AttributeName BORN = AttributeName.of("born");

    private PersonCodec() {
        super("Person");
    }

    @Override
    protected void writeAttributes(Person person, AttributeSink sink) {
        sink.attribute(ID).string(person.getId());
        sink.attribute(NAME).string(person.getName());
        StandardConverters.localDate().write(person.getBorn(), sink.attribute(BORN));
    }

    @Override
    protected Person readAttributes(AttributeSource source) {
        return new Person(
                source.at(ID).string(), source.at(NAME).string(), StandardConverters.localDate().read(source.at(BORN)));
    }
}
