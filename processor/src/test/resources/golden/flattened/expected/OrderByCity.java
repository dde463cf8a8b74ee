package orders;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code city} holds of a {@link Order}.
 *
 * @param id attribute {@code id}
 * @param town attribute {@code town}
 * @param shippingTown attribute {@code ship_city}
 * @param billingFloor attribute {@code bill_floor}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record OrderByCity(String id, String town, String shippingTown, Optional<Integer> billingFloor) {}
