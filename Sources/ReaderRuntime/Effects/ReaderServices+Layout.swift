import ReaderCore
import Typesetting

extension ReaderServices {
  /// The whole layout of a long article; none when another one is wanted by now.
  func layOut(_ request: LayoutRequest) -> Message? {
    let layout = ArticleLayout(request.article, settings: request.settings) { Task.isCancelled }
    return Task.isCancelled ? nil : .laidOut(layout, number: request.number)
  }
}
