package shop;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Order}, as typed tokens. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderAttributes {
    /** Attribute {@code customer}. */
    public static final StringAttribute CUSTOMER = new StringAttribute(DocumentPath.of(OrderCodec.CUSTOMER));

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(DocumentPath.of(OrderCodec.ID));

    /** Attribute {@code trace}. */
    public static final OrderedAttribute<UUID> TRACE =
            new OrderedAttribute<>(DocumentPath.of(OrderCodec.TRACE), StandardConverters.uuid());

    /** Attribute {@code secret}. */
    public static final StringAttribute SECRET = new StringAttribute(DocumentPath.of(OrderCodec.SECRET));

    /** Attribute {@code reference}. */
    public static final StringAttribute REFERENCE = new StringAttribute(DocumentPath.of(OrderCodec.REFERENCE));

    /** Attribute {@code coupon}. */
    public static final StringAttribute COUPON = new StringAttribute(DocumentPath.of(OrderCodec.COUPON));

    private OrderAttributes() {}
}
