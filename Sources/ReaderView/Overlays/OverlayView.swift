import CellGrid
import ReaderCore

/// What lies over the panes, on a panel of its own.
struct OverlayView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    switch state.overlay {
    case .help(let help): HelpView(help: help, state: state, theme: theme).draw(into: &frame)
    case .commandLine(let commandLine):
      CommandLineView(commandLine: commandLine, state: state, theme: theme).draw(into: &frame)
    case .palette(let palette):
      PaletteView(palette: palette, state: state, theme: theme).draw(into: &frame)
    case .picker(let picker):
      PickerView(picker: picker, state: state, theme: theme).draw(into: &frame)
    case .tags(let editor):
      TagEditorView(editor: editor, state: state, theme: theme).draw(into: &frame)
    case .prompt(let prompt):
      PromptView(prompt: prompt, state: state, theme: theme).draw(into: &frame)
    case .searches(let switcher):
      SearchSwitcherView(switcher: switcher, state: state, theme: theme).draw(into: &frame)
    case .problems(let scroll):
      ProblemsView(scroll: scroll, state: state, theme: theme).draw(into: &frame)
    case .history(let history):
      HistoryView(history: history, state: state, theme: theme).draw(into: &frame)
    case .output(let output):
      OutputView(output: output, state: state, theme: theme).draw(into: &frame)
    case .quitting(let question):
      QuitQuestionView(question: question, state: state, theme: theme).draw(into: &frame)
    case .hints(let hints):
      LinkHintsView(hints: hints, state: state, theme: theme).draw(into: &frame)
    case .links(let list): LinkListView(list: list, state: state, theme: theme).draw(into: &frame)
    // The status line asks.
    case .following, nil: break
    }
  }
}
