/// When a mark was set (positive) or cleared (negative), in milliseconds since 1970; zero is never.
///
/// The merge takes the later of two times, and of equal ones the one that sets: it is commutative,
/// associative and idempotent (a last-writer-wins register).
struct MarkTime: Hashable, Sendable {
  let signed: Int64

  static let never = MarkTime(signed: 0)

  var isSet: Bool { signed > 0 }

  /// Milliseconds since 1970, whether set or cleared then.
  var instant: Int64 { abs(signed) }

  func merged(with other: MarkTime) -> MarkTime {
    if instant != other.instant { return instant > other.instant ? self : other }
    return signed > other.signed ? self : other
  }

  /// The time of a change made now, later than this one even if this one comes from a fast clock.
  ///
  /// It is a hybrid logical clock. Nil when no later time can be written down.
  func next(isSet: Bool, at now: Int64) -> MarkTime? {
    let instant = max(now, instant + 1, 1)
    guard instant <= StateLimits.latestTime else { return nil }
    return MarkTime(signed: isSet ? instant : -instant)
  }
}
