package shop;

import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads a {@link LineSku} from what is stored of a {@link OrderLine}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class LineSkuProjection extends ProjectionDecoder<LineSku> {
    private static final AttributeName SKU = AttributeName.of("sku");

    /** Reads through the table. */
    public static final ItemProjection<OrderLine, LineSku> OF_ORDER_LINE = new LineSkuProjection().reading(SKU);

    private LineSkuProjection() {
        super("OrderLine", new EntityType(AttributeName.of("_type"), "line", List.of()));
    }

    @Override
    protected LineSku readAttributes(AttributeSource source) {
        readKeys(source);
        return new LineSku(source.at(SKU).string());
    }
}
