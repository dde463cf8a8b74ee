package people;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Person} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PersonCodec extends EntityMapping<Person, PersonKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName HOME = AttributeName.of("home");
    static final AttributeName WORK = AttributeName.of("work");
    static final AttributeName POST = AttributeName.of("post");
    static final AttributeName FORMER = AttributeName.of("former");
    static final AttributeName NAMED = AttributeName.of("named");
    static final AttributeName ROOT = AttributeName.of("root");
    static final AttributeName FOLDERS = AttributeName.of("folders");

    /** The codec; it has no state of its own. */
    public static final PersonCodec INSTANCE = new PersonCodec();

    static final AttributeConverter<List<Address>> FORMER_CONVERTER = StandardConverters.listOf(AddressCodec.INSTANCE);

    static final AttributeConverter<Map<String, Map<String, Address>>> NAMED_CONVERTER =
            StandardConverters.mapOf(StandardConverters.mapOf(AddressCodec.INSTANCE));

    static final AttributeConverter<List<Folder>> FOLDERS_CONVERTER = StandardConverters.listOf(FolderCodec.INSTANCE);

    private PersonCodec() {
        super("Person", ID);
    }

    @Override
    protected void writeAttributes(Person person, AttributeSink sink) {
        sink.attribute(ID).string(person.id());
        AddressCodec.INSTANCE.write(person.home(), sink.attribute(HOME));
        if (isPresent(WORK, person.work())) {
            AddressCodec.INSTANCE.write(person.work().get(), sink.attribute(WORK));
        }
        if (person.post() != null) {
            AddressCodec.INSTANCE.write(person.post(), sink.attribute(POST));
        }
        FORMER_CONVERTER.write(person.former(), sink.attribute(FORMER));
        NAMED_CONVERTER.write(person.named(), sink.attribute(NAMED));
        PartCodec.INSTANCE.write(person.root(), sink.attribute(ROOT));
        FOLDERS_CONVERTER.write(person.folders(), sink.attribute(FOLDERS));
    }

    @Override
    protected Person readAttributes(AttributeSource source) {
        return new Person(
                source.at(ID).string(),
                AddressCodec.INSTANCE.read(source.at(HOME)),
                source.find(WORK) && !source.isNull()
                        ? Optional.of(AddressCodec.INSTANCE.read(source))
                        : Optional.empty(),
                source.find(POST) && !source.isNull() ? AddressCodec.INSTANCE.read(source) : null,
                FORMER_CONVERTER.read(source.at(FORMER)),
                NAMED_CONVERTER.read(source.at(NAMED)),
                PartCodec.INSTANCE.read(source.at(ROOT)),
                FOLDERS_CONVERTER.read(source.at(FOLDERS)));
    }

    @Override
    public PersonKey keyOf(Person person) {
        return new PersonKey(person.id());
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
