/**
 * What the library is compared with: the AWS Enhanced Client, and code written by hand for one entity, which is the limit
 * of what a mapper can reach. It knows nothing of the library but the entity.
 */
@NullMarked
package dev.armature.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
