package post;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        super("Draft", List.of(ID));
    }

    @Override
    protected void writeAttributes(Draft draft, AttributeSink sink) {
        sink.attribute(ID).string(draft.getId());
        sink.attribute(VERSION).number(draft.getVersion());
        sink.attribute(CREATED_AT);
        StandardConverters.instant().write(draft.getCreatedAt(), sink);
        if (draft.getSubject() != null) {
            sink.attribute(SUBJECT).string(draft.getSubject());
        }
        sink.attribute(URGENT).bool(draft.isUrgent());
        sink.attribute(RECIPIENT);
        AddressCodec.INSTANCE.write(draft.recipient(), sink);
    }

    @Override
    protected Draft readAttributes(AttributeSource source) {
        Draft made = new Draft();
        made.setId(string(source, ID));
        made.setVersion(longNumber(source, VERSION));
        made.setCreatedAt(source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT));
        made.setSubject(source.find(SUBJECT) && !source.isNull() ? source.string() : null);
        made.setUrgent(source.find(URGENT) ? source.bool() : missing(URGENT));
        made.setRecipient(source.find(RECIPIENT) ? AddressCodec.INSTANCE.read(source) : missing(RECIPIENT));
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
        return new DraftKey(string(source, ID));
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
    protected void touch(UpdateActions changes, Instant now) {
        next(changes, DraftAttributes.VERSION);
    }

    @Override
    protected void touchNew(UpdateActions changes, Instant now) {
        setIfAbsent(changes, DraftAttributes.CREATED_AT, now);
    }

    @Override
    protected Optional<Condition> unchangedSince(Draft draft) {
        return unchangedSince(VERSION, draft.getVersion());
    }
}
