package people;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Person}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PersonAttributes extends EntityAttributes implements PersonRepository.ByIdAttributes {
    static final PersonAttributes INSTANCE = new PersonAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(PersonCodec.ID);

    /** Attribute {@code home}. */
    public static final AddressAttributes HOME = new AddressAttributes(DocumentPath.of(PersonCodec.HOME));

    /** Attribute {@code work}. */
    public static final AddressAttributes WORK = new AddressAttributes(DocumentPath.of(PersonCodec.WORK));

    /** Attribute {@code post}. */
    public static final AddressAttributes POST = new AddressAttributes(DocumentPath.of(PersonCodec.POST));

    /** Attribute {@code former}. */
    public static final ListAttribute<Address, AddressAttributes> FORMER =
            new ListAttribute<>(DocumentPath.of(PersonCodec.FORMER), AddressCodec.INSTANCE, AddressAttributes::new);

    /** Attribute {@code named}. */
    public static final MapAttribute<String, Map<String, Address>, MapAttribute<String, Address, AddressAttributes>> NAMED = new MapAttribute<>(
            DocumentPath.of(PersonCodec.NAMED),
            StandardConverters.string(),
            StandardConverters.mapOf(AddressCodec.INSTANCE),
            element -> new MapAttribute<>(
                    element, StandardConverters.string(), AddressCodec.INSTANCE, AddressAttributes::new));

    /** Attribute {@code root}. */
    public static final PartAttributes ROOT = new PartAttributes(DocumentPath.of(PersonCodec.ROOT));

    /** Attribute {@code folders}. */
    public static final ListAttribute<Folder, FolderAttributes> FOLDERS =
            new ListAttribute<>(DocumentPath.of(PersonCodec.FOLDERS), FolderCodec.INSTANCE, FolderAttributes::new);

    private PersonAttributes() {
        super(PersonCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public AddressAttributes home() {
        return HOME;
    }

    @Override
    public AddressAttributes work() {
        return WORK;
    }

    @Override
    public AddressAttributes post() {
        return POST;
    }

    @Override
    public ListAttribute<Address, AddressAttributes> former() {
        return FORMER;
    }

    @Override
    public MapAttribute<String, Map<String, Address>, MapAttribute<String, Address, AddressAttributes>> named() {
        return NAMED;
    }

    @Override
    public PartAttributes root() {
        return ROOT;
    }

    @Override
    public ListAttribute<Folder, FolderAttributes> folders() {
        return FOLDERS;
    }
}
