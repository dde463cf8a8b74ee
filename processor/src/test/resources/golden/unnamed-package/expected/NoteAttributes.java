import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Note}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteAttributes extends EntityAttributes implements NoteRepository.ByIdAttributes {
    static final NoteAttributes INSTANCE = new NoteAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(NoteCodec.ID);

    /** Attribute {@code place}. */
    public static final NumberAttribute<Integer> PLACE =
            new NumberAttribute<>(NoteCodec.PLACE, StandardConverters.intValue());

    /** Attribute {@code parts}. */
    public static final ListAttribute<Note.Part, PartAttributes> PARTS =
            new ListAttribute<>(DocumentPath.of(NoteCodec.PARTS), PartCodec.INSTANCE, PartAttributes::new);

    private NoteAttributes() {
        super(NoteCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    /** Attribute {@code place}. */
    public NumberAttribute<Integer> place() {
        return PLACE;
    }

    @Override
    public ListAttribute<Note.Part, PartAttributes> parts() {
        return PARTS;
    }
}
