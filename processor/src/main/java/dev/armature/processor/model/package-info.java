/**
 * What the annotations of a compilation say, as values: tables, entities, documents, attributes, keys, indexes, and how
 * each type is stored.
 *
 * <p>The reading phase makes these records, the validation phase judges them, the writing phase turns them into source.
 * A model may still be wrong (a table without a key can be expressed, so that a rule can refuse it); what a writer sees
 * has passed every rule. Nothing here calls the compiler: {@link dev.armature.processor.model.Origin} alone carries its
 * objects, unopened, so that a diagnostic can point at the source. Start reading at
 * {@link dev.armature.processor.model.TableModel}.
 */
@NullMarked
package dev.armature.processor.model;

import org.jspecify.annotations.NullMarked;
