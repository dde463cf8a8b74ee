/**
 * What items weigh and requests cost: the size limit of an item, and capacity units.
 *
 * <p>The package counts; it refuses nothing, and knows neither requests nor how items change. Start reading at {@link
 * dev.armature.engine.capacity.CapacityMeter}.
 */
@NullMarked
package dev.armature.engine.capacity;

import org.jspecify.annotations.NullMarked;
