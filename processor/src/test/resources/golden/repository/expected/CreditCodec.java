package music;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Song.Credit} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CreditCodec extends ItemCodec<Song.Credit> {
    /** The codec; it has no state of its own. */
    public static final CreditCodec INSTANCE = new CreditCodec();

    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName ROLE = AttributeName.of("role");

    private CreditCodec() {
        super("Credit");
    }

    @Override
    protected void writeAttributes(Song.Credit credit, AttributeSink sink) {
        sink.attribute(NAME).string(credit.name());
        sink.attribute(ROLE).string(credit.role());
    }

    @Override
    protected Song.Credit readAttributes(AttributeSource source) {
        return new Song.Credit(source.at(NAME).string(), source.at(ROLE).string());
    }
}
