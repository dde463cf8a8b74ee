package music;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import java.time.Instant;
import java.util.List;

@Repository(Order.class)
interface Orders {
    List<Order> all();

    List<Order> inState(String status, @Where(Comparison.GE) Instant placed);

    List<Order> inStateNumbered(String status, int number);

    List<Order> worth(String status, @Where(Comparison.GE) double total);

    List<Order> numbered(@Where(Comparison.GE) int number);

    List<Order> sinceWithoutEnd(@Where(Comparison.GE) Instant placed);
}
