package post;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Writes a {@link Draft} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftCodec extends EntityMapping<Draft, DraftKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName VERSION = AttributeName.of("version");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");
    static final AttributeName SUBJECT = AttributeName.of("subject");
    static final AttributeName URGENT = AttributeName.of("urgent");
    static final AttributeName RECIPIENT = AttributeName.of("recipient");

    /** The codec; it has no state of its own. */
    public static final DraftCodec INSTANCE = new DraftCodec();

    private DraftCodec() {
        super("Draft", ID);
    }

    @Override
    protected void writeAttributes(Draft draft, AttributeSink sink) {
        sink.attribute(ID).string(draft.getId());
        sink.attribute(VERSION).number(draft.getVersion());
        StandardConverters.instant().write(draft.getCreatedAt(), sink.attribute(CREATED_AT));
        if (draft.getSubject() != null) {
            sink.attribute(SUBJECT).string(draft.getSubject());
        }
        sink.attribute(URGENT).bool(draft.isUrgent());
        AddressCodec.INSTANCE.write(draft.recipient(), sink.attribute(RECIPIENT));
    }

    @Override
    protected Draft readAttributes(AttributeSource source) {
        Draft made = new Draft();
        made.setId(source.at(ID).string());
        made.setVersion(source.at(VERSION).longNumber());
        made.setCreatedAt(StandardConverters.instant().read(source.at(CREATED_AT)));
        made.setSubject(source.find(SUBJECT) && !source.isNull() ? source.string() : null);
        made.setUrgent(source.at(URGENT).bool());
        made.setRecipient(AddressCodec.INSTANCE.read(source.at(RECIPIENT)));
        return made;
    }

    @Override
    public DraftKey keyOf(Draft draft) {
        return new DraftKey(draft.getId());
    }

    @Override
    protected void writeKey(DraftKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected DraftKey readKey(AttributeSource source) {
        return new DraftKey(source.at(ID).string());
    }

    @Override
    protected Draft stored(Draft draft, boolean creating, Instant now) {
        Draft made = new Draft();
        made.setId(draft.getId());
        made.setVersion(draft.getVersion() + 1);
        made.setCreatedAt(creating || draft.getCreatedAt() == null ? now : draft.getCreatedAt());
        made.setSubject(draft.getSubject());
        made.setUrgent(draft.isUrgent());
        made.setRecipient(draft.recipient());
        return made;
    }

    @Override
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(Draft draft) {
        return draft.getVersion();
    }

    @Override
    protected Attribute<Instant> createdAt() {
        return DraftAttributes.CREATED_AT;
    }
}
