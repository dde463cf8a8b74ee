package post;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Parcel}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelAttributes extends EntityAttributes implements ParcelRepository.ByDepotAttributes {
    static final ParcelAttributes INSTANCE = new ParcelAttributes();

    /** Attribute {@code depot}. */
    public static final StringAttribute DEPOT = new StringAttribute(ParcelCodec.DEPOT);

    /** Attribute {@code number}. */
    public static final StringAttribute NUMBER = new StringAttribute(ParcelCodec.NUMBER);

    /** Attribute {@code received}. */
    public static final OrderedAttribute<LocalDate> RECEIVED =
            new OrderedAttribute<>(ParcelCodec.RECEIVED, StandardConverters.localDate());

    /** Attribute {@code labels}. */
    public static final SetAttribute<String> LABELS =
            new SetAttribute<>(ParcelCodec.LABELS, StandardConverters.string());

    private ParcelAttributes() {
        super(ParcelCodec.INSTANCE);
    }

    /** Attribute {@code depot}. */
    public StringAttribute depot() {
        return DEPOT;
    }

    /** Attribute {@code number}. */
    public StringAttribute number() {
        return NUMBER;
    }

    @Override
    public OrderedAttribute<LocalDate> received() {
        return RECEIVED;
    }

    @Override
    public SetAttribute<String> labels() {
        return LABELS;
    }
}
