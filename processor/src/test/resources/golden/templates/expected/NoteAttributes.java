package iot;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Note}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteAttributes
        extends EntityAttributes implements NoteRepository.ByIdAttributes, NoteRepository.ByTenantAttributes {
    static final NoteAttributes INSTANCE = new NoteAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(NoteCodec.ID);

    /** Attribute {@code tenant}. */
    public static final StringAttribute TENANT = new StringAttribute(NoteCodec.TENANT);

    /** Attribute {@code author}. */
    public static final StringAttribute AUTHOR = new StringAttribute(NoteCodec.AUTHOR);

    /** Attribute {@code text}. */
    public static final StringAttribute TEXT = new StringAttribute(NoteCodec.TEXT);

    private NoteAttributes() {
        super(NoteCodec.INSTANCE);
    }

    @Override
    public StringAttribute id() {
        return ID;
    }

    @Override
    public StringAttribute tenant() {
        return TENANT;
    }

    @Override
    public StringAttribute author() {
        return AUTHOR;
    }

    @Override
    public StringAttribute text() {
        return TEXT;
    }
}
