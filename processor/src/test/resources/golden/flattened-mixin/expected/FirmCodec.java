package contacts;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;
import org.example.Firm;

/** Writes a {@link Firm} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class FirmCodec extends ItemCodec<Firm> {
    /** The codec; it has no state of its own. */
    public static final FirmCodec INSTANCE = new FirmCodec();

    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName SEAT = AttributeName.of("seat");

    private FirmCodec() {
        super("Firm");
    }

    @Override
    protected void writeAttributes(Firm firm, AttributeSink sink) {
        sink.attribute(NAME).string(firm.name());
        optionalString(sink, SEAT, firm.seat());
    }

    @Override
    protected Firm readAttributes(AttributeSource source) {
        return Firm.builder().name(source.at(NAME).string()).seat(source.optionalString(SEAT)).build();
    }
}
