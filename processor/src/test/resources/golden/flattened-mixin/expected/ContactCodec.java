package contacts;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.example.Firm;
import org.example.Person;

/** Writes a {@link Contact} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ContactCodec extends ComposedMapping<Contact, ContactKey> {
    static final AttributeName PERSON_NAME = AttributeName.of("n");
    static final AttributeName PERSON_BORN = AttributeName.of("born");
    static final AttributeName FIRM_NAME = AttributeName.of("firm_name");
    static final AttributeName FIRM_SEAT = AttributeName.of("firm_seat");

    static final KeyComponent<String> PERSON_ID_COMPONENT = KeyComponent.of("personId", StandardConverters.string());

    static final KeyComponent<String> PERSON_NAME_COMPONENT =
            KeyComponent.of("personName", StandardConverters.string()).storedAs(PERSON_NAME);

    static final KeyComponent<String> FIRM_NAME_COMPONENT =
            KeyComponent.of("firmName", StandardConverters.string()).storedAs(FIRM_NAME);

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("pk"), KeySegment.literal("PERSON#"), PERSON_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("sk"), KeySegment.literal("PROFILE")));

    static final ComposedKey BY_NAME_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("namePk"), KeySegment.literal("NAME#"), PERSON_NAME_COMPONENT),
            KeyTemplate.sort(AttributeName.of("nameSk"), FIRM_NAME_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final ContactCodec INSTANCE = new ContactCodec();

    private ContactCodec() {
        super(
                "Contact",
                new EntityType(AttributeName.of("_type"), "contact", List.of()),
                PRIMARY_KEY,
                List.of(BY_NAME_KEY));
    }

    @Override
    protected void writeAttributes(Contact contact, AttributeSink sink) {
        writeKeys(contact, sink);
        sink.attribute(PERSON_NAME).string(contact.person().getName());
        StandardConverters.localDate().write(contact.person().getBorn(), sink.attribute(PERSON_BORN));
        optionalString(sink, FIRM_NAME, contact.firm().map(org.example.Firm::name));
        optionalString(sink, FIRM_SEAT, contact.firm().flatMap(org.example.Firm::seat));
    }

    @Override
    protected Contact readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Contact(
                new Person(
                        key.get(PERSON_ID_COMPONENT),
                        source.at(PERSON_NAME).string(),
                        StandardConverters.localDate().read(source.at(PERSON_BORN))),
                source.find(FIRM_NAME) || source.find(FIRM_SEAT)
                        ? Optional.of(
                                Firm.builder()
                                        .name(source.at(FIRM_NAME).string())
                                        .seat(source.optionalString(FIRM_SEAT))
                                        .build())
                        : Optional.empty());
    }

    @Override
    public ContactKey keyOf(Contact contact) {
        return new ContactKey(contact.person().getId());
    }

    @Override
    protected ContactKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new ContactKey(key.get(PERSON_ID_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Contact contact) {
        return KeyValues.NONE
                .and(PERSON_ID_COMPONENT, contact.person().getId())
                .and(PERSON_NAME_COMPONENT, contact.person().getName())
                .andNullable(FIRM_NAME_COMPONENT, contact.firm().map(org.example.Firm::name).orElse(null));
    }

    @Override
    protected KeyValues componentsOfKey(ContactKey key) {
        return KeyValues.NONE.and(PERSON_ID_COMPONENT, key.personId());
    }
}
