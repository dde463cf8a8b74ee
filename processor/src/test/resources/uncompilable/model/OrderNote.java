package music;

import dev.armature.annotation.Projection;

@Projection(of = Order.class)
public record OrderNote(String orderId, String note) {}
