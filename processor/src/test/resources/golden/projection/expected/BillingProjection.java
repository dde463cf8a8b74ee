package music;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads a {@link Billing} from what is stored of a {@link Song}. */
@Generated("dev.armature.processor.MapperProcessor")
final class BillingProjection extends ProjectionDecoder<Billing> {
    private static final AttributeName AWARDS = AttributeName.of("awards");
    private static final AttributeName CREDITS = AttributeName.of("credits");

    private static final AttributeConverter<List<Song.Credit>> CREDITS_CONVERTER =
            StandardConverters.listOf(CreditCodec.INSTANCE);

    /** Reads through the table, and index {@code Year-index}. */
    public static final ItemProjection<Song, Billing> OF_SONG = new BillingProjection().reading(AWARDS, CREDITS);

    private BillingProjection() {
        super("Song");
    }

    @Override
    protected Billing readAttributes(AttributeSource source) {
        return new Billing(source.find(AWARDS) ? source.intNumber() : 0, CREDITS_CONVERTER.read(source.at(CREDITS)));
    }
}
