package shop;

import dev.armature.runtime.stream.Change;
import dev.armature.runtime.stream.EntityChanges;
import dev.armature.runtime.stream.StreamHandler;
import java.util.List;
import javax.annotation.processing.Generated;

/** Handles the changes of the table {@code Shop}, each by the method of its entity. */
@Generated("dev.armature.processor.MapperProcessor")
public abstract class ShopStreamHandler extends StreamHandler {
    /** Handles a change of a {@link Customer}. */
    protected abstract void onCustomer(Change<Customer> change);

    /** Handles a change of a {@link Order}. */
    protected abstract void onOrder(Change<Order> change);

    /** Handles a change of a {@link OrderLine}. */
    protected abstract void onOrderLine(Change<OrderLine> change);

    @Override
    protected final List<EntityChanges> entities() {
        return List.of(
                EntityChanges.newAndOldImages(CustomerCodec.INSTANCE, this::onCustomer),
                EntityChanges.newAndOldImages(OrderCodec.INSTANCE, this::onOrder),
                EntityChanges.newAndOldImages(OrderLineCodec.INSTANCE, this::onOrderLine));
    }
}
