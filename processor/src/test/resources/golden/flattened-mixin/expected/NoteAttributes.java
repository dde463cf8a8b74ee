package contacts;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Note}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteAttributes extends EntityAttributes implements NoteRepository.ByPersonIdAttributes {
    static final NoteAttributes INSTANCE = new NoteAttributes();

    /** Attribute {@code text}. */
    public static final StringAttribute TEXT = new StringAttribute(NoteCodec.TEXT);

    private NoteAttributes() {
        super(NoteCodec.INSTANCE);
    }

    @Override
    public StringAttribute text() {
        return TEXT;
    }
}
