/**
 * The annotations that describe how records are stored in DynamoDB, and their enums.
 *
 * <p>This package holds declarations only: no logic, no dependency, and nothing that is read at run time (every
 * annotation has class retention). It must not know the processor that reads it or the runtime that generated code
 * calls. Start reading at {@link dev.armature.annotation.Table}.
 */
@NullMarked
package dev.armature.annotation;

import org.jspecify.annotations.NullMarked;
