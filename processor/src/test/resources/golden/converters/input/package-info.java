@Converters(Cents.class)
package money;

import dev.armature.annotation.Converters;
