/**
 * How Java values become attribute values and back: converters for one value, codecs for a whole entity.
 *
 * <p>Generated codecs are made of the converters here and of those that an application brings. The package sees values
 * only; it knows no table and no operation. Start reading at {@link dev.armature.runtime.codec.AttributeConverter}.
 */
@NullMarked
package dev.armature.runtime.codec;

import org.jspecify.annotations.NullMarked;
